/**
 * Notifiable infectious diseases from Osiris, the national notification system: XML, a file a day, at times very large. A file is streamed, and
 * yet nothing of it counts before its end was read. Counted is every notification from its provisional state on, until it lapses. A document
 * type, and with it every entity, rejects the file.
 */
@NullMarked
package nl.wieg.integrations.osiris;

import org.jspecify.annotations.NullMarked;
