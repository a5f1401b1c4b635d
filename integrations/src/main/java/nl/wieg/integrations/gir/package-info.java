/**
 * Inspections of childcare from the inspectors' own system (GIR), an export in Windows-1252 with Dutch dates. Counted are finished inspections
 * of KDV, BSO and GOB; those of childminders themselves (VGO) are kept and not counted.
 */
@NullMarked
package nl.wieg.integrations.gir;

import org.jspecify.annotations.NullMarked;
