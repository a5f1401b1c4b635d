@NullMarked
package nl.wieg.integrations.lots;

import org.jspecify.annotations.NullMarked;
