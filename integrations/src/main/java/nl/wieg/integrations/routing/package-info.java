/**
 * What the routes of all feeds share: how a folder is watched, how files come in by SFTP, how a REST source is asked page by page, and what
 * happens when any of it fails.
 *
 * <p>A file is handed to intake before it leaves its folder, and may be handed in twice: intake makes that harmless. Nothing here knows a
 * wire format beyond what paging needs, and nothing writes to the database but through the domain.
 */
@NullMarked
package nl.wieg.integrations.routing;

import org.jspecify.annotations.NullMarked;
