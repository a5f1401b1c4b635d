/**
 * Signing in to the demo: a provider on this machine where one picks a made-up person, and the accounts that go with them. It asks no
 * password, says in its tokens which factors it pretends to have asked for, and so shows a refusal too: of somebody without a second factor,
 * and of somebody whose account has ended. Never part of what production ships.
 */
@NullMarked
package nl.wieg.demo.signin;

import org.jspecify.annotations.NullMarked;
