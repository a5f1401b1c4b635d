/**
 * A second, naive reading of the feeds, written from their description alone, to hold the shipped intake and count
 * against. It reads everything into memory and takes no short cuts; it promises to be easy to check by eye, not to be
 * fast. It uses nothing of the product, on purpose: a mistake there must not be repeated here.
 */
@NullMarked
package nl.wieg.demo.oracle;

import org.jspecify.annotations.NullMarked;
