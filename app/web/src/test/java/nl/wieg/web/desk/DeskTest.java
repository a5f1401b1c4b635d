package nl.wieg.web.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wieg.access.Access;
import nl.wieg.access.Alarms;
import nl.wieg.access.Looks;
import nl.wieg.access.WorkContexts;
import nl.wieg.appointments.Slots;
import nl.wieg.appointments.fill.Fills;
import nl.wieg.appointments.fill.GroupDayFills;
import nl.wieg.appointments.fill.Overbookings;
import nl.wieg.appointments.forecast.Forecasts;
import nl.wieg.immunisation.ChildRecords;
import nl.wieg.immunisation.DraftPreviews;
import nl.wieg.immunisation.DueCounts;
import nl.wieg.immunisation.consent.Consents;
import nl.wieg.immunisation.consent.Holds;
import nl.wieg.immunisation.consent.Indications;
import nl.wieg.immunisation.coverage.Coverage;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.immunisation.doses.AdverseEvents;
import nl.wieg.immunisation.doses.DoseQuestions;
import nl.wieg.immunisation.doses.Doses;
import nl.wieg.immunisation.doses.LotTrace;
import nl.wieg.immunisation.doses.Lots;
import nl.wieg.immunisation.doses.Products;
import nl.wieg.immunisation.requests.AccessRequests;
import nl.wieg.immunisation.requests.DestructionRequests;
import nl.wieg.intake.QuarantinedRecords;
import nl.wieg.people.AuthorityReviews;
import nl.wieg.people.Contradictions;
import nl.wieg.people.Merges;
import nl.wieg.people.People;
import nl.wieg.sessions.Absences;
import nl.wieg.sessions.Consults;
import nl.wieg.sessions.Sessions;
import nl.wieg.sessions.concerns.Concerns;
import nl.wieg.sessions.proposals.Comparisons;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.proposals.SessionReasons;
import nl.wieg.sessions.resources.Availability;
import nl.wieg.sessions.resources.ConsultHours;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Holidays;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.resources.files.ResourceFiles;
import nl.wieg.sessions.roster.Roster;
import nl.wieg.sessions.roster.SwapChoices;
import nl.wieg.sessions.roster.Swaps;
import nl.wieg.sessions.roster.calendars.Calendars;
import nl.wieg.sessions.rounds.GroupDays;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.demand.Demands;
import nl.wieg.sessions.rounds.demand.PostcodeAreas;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.sessions.vaccines.SessionDoses;
import nl.wieg.shared.Municipalities;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** All pages of the desk with their real templates and words; the features behind them say what a test tells them to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(
        controllers = Desk.class,
        properties = {"wieg.board.organisation=GGD Voorbeeld", "wieg.board.remark=Oefenomgeving."})
@AutoConfigureMockMvc(addFilters = false)
@Import(Desk.class)
@MockitoBean(
        types = {
            Absences.class,
            Access.class,
            AccessRequests.class,
            AdverseEvents.class,
            Alarms.class,
            AuthorityReviews.class,
            Calendars.class,
            ChildRecords.class,
            Comparisons.class,
            Consents.class,
            ConsultHours.class,
            Consults.class,
            Contradictions.class,
            Availability.class,
            Concerns.class,
            Coverage.class,
            Holidays.class,
            Demands.class,
            DestructionRequests.class,
            DoseQuestions.class,
            Doses.class,
            DraftPreviews.class,
            DueCounts.class,
            Employees.class,
            Fills.class,
            GroupDayFills.class,
            Forecasts.class,
            Holds.class,
            Indications.class,
            Locations.class,
            Looks.class,
            LotTrace.class,
            Lots.class,
            Merges.class,
            Municipalities.class,
            Overbookings.class,
            People.class,
            PostcodeAreas.class,
            Products.class,
            Proposals.class,
            QuarantinedRecords.class,
            nl.wieg.people.Retention.class,
            Roster.class,
            RoundSupplies.class,
            GroupDays.class,
            Rounds.class,
            Schedules.class,
            SessionReasons.class,
            Sessions.class,
            SessionDoses.class,
            Slots.class,
            SwapChoices.class,
            Swaps.class,
            Teams.class,
            ResourceFiles.class,
            WorkContexts.class
        })
public @interface DeskTest {}
