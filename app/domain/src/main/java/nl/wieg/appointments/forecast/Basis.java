package nl.wieg.appointments.forecast;

import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * The past sessions that are most like one: those of its municipality and part of the day, or as far as these are enough.
 *
 * @param municipality null for the whole region
 * @param part of the day; null for all
 * @param booked children, in all of them
 * @param missed of those, who did not come
 */
public record Basis(
        @Nullable MunicipalityCode municipality, @Nullable PartOfDay part, int sessions, int booked, int missed) {}
