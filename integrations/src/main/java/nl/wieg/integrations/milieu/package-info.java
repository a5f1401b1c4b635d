/**
 * Advice on environment and health, from the case system of the region by the ZGW Zaken API. Counted is every case in the year of its end
 * date. The API has no field for municipality or version: both are a <i>kenmerk</i> of the case, and may be missing (GM0000, version 1).
 */
@NullMarked
package nl.wieg.integrations.milieu;

import org.jspecify.annotations.NullMarked;
