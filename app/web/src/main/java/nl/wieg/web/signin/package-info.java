/**
 * Signing in and out, and what every answer carries to be safe in a browser.
 *
 * <p>Staff come in by OpenID Connect alone, with a second factor that the provider asserts; who they are here and in which roles is asked of
 * {@code access} at every request, so that an ended account is out at the next click. Around a request it binds the
 * {@link nl.wieg.access.Actor} that all policies ask about. It decides nothing else: what somebody may see or do is the features' to say.
 *
 * <p>Sessions live in the database for half an hour, as JSON, so that any process can serve any request.
 */
@NullMarked
package nl.wieg.web.signin;

import org.jspecify.annotations.NullMarked;
