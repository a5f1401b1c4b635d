/** What pages share, tested without a page around it. */
@NullMarked
package nl.wieg.web.page;

import org.jspecify.annotations.NullMarked;
