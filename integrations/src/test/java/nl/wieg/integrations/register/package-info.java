@NullMarked
package nl.wieg.integrations.register;

import org.jspecify.annotations.NullMarked;
