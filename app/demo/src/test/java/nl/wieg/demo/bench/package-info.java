@NullMarked
package nl.wieg.demo.bench;

import org.jspecify.annotations.NullMarked;
