package nl.wieg.immunisation.doses;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.immunisation.events.DosesRecorded;
import nl.wieg.immunisation.schedule.ScheduleTables;
import nl.wieg.people.Dossiers;
import nl.wieg.people.Dossiers.Dossier;
import nl.wieg.people.Dossiers.KnownDossier;
import nl.wieg.people.PersonId;
import nl.wieg.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** Takes over what the earlier register sends: its doses become doses of ours, its corrections versions, what it withdraws was never so. */
@Service
public class EarlierDoses {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierDoses.class);
    private static final int AT_ONCE = 1_000;
    private static final int LONGEST = 60;
    private static final String SENDER = "eerder register";

    /** For a vaccine that no schedule knows. */
    private static final String OTHER = "OVERIG";

    private final NamedParameterJdbcTemplate jdbc;
    private final DoseTable table;
    private final DoseQuestions questions;
    private final Lots lots;
    private final Dossiers dossiers;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;
    private final Access access;
    private final Clock clock;
    private final Set<String> kinds = ScheduleTables.definition1().kinds();

    EarlierDoses(
            NamedParameterJdbcTemplate jdbc,
            DoseTable table,
            DoseQuestions questions,
            Lots lots,
            Dossiers dossiers,
            ApplicationEventPublisher events,
            ObjectMapper json,
            Access access,
            Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.questions = questions;
        this.lots = lots;
        this.dossiers = dossiers;
        this.events = events;
        this.json = json;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Takes over the doses of one delivery, all or none; versions that are known already have no effect, in whatever order they come.
     *
     * @param delivery names the batch
     * @param sent hands over each dose once, in its newest version
     */
    @Transactional
    public void takeOver(UUID delivery, Consumer<Consumer<EarlierDose>> sent) {
        access.require(DosePolicy.TAKE_OVER, AccessObject.of("levering", delivery.toString()));
        var waiting = new ArrayList<EarlierDose>(AT_ONCE);
        var taken = new int[1];
        sent.accept(dose -> {
            waiting.add(dose);
            if (waiting.size() == AT_ONCE) {
                taken[0] += take(waiting, delivery);
                waiting.clear();
            }
        });
        taken[0] += take(waiting, delivery);
        if (taken[0] > 0) {
            events.publishEvent(new DosesRecorded(delivery));
        }
        LOG.info("took over doses delivery={} versions={}", delivery, taken[0]);
    }

    private int take(List<EarlierDose> sent, UUID batch) {
        if (sent.isEmpty()) {
            return 0;
        }
        var known = known(sent);
        var fresh =
                sent.stream().filter(dose -> isNew(dose, known.get(dose.key()))).toList();
        var persons = dossiers.findOrAdmit(fresh.stream()
                .map(dose -> new Dossier(dose.dossier(), dose.birthDate(), dose.municipality()))
                .toList());
        var byLot = lots.all(fresh.stream().map(EarlierDose::lot).toList());
        var versions = new ArrayList<DoseVersion>();
        var raised = new ArrayList<DoseQuestions.Raised>();
        for (var dose : fresh) {
            var dossier = Objects.requireNonNull(persons.get(dose.dossier()));
            var version = version(dose, known.get(dose.key()), dossier, byLot.get(Lot.number(dose.lot())), batch);
            versions.add(version);
            raised.addAll(questionsAbout(version.dose(), dossier));
        }
        table.supersede(fresh.stream()
                .flatMap(dose -> Stream.ofNullable(known.get(dose.key())))
                .map(Known::stored)
                .toList());
        table.add(versions);
        questions.raise(raised);
        return versions.size();
    }

    private static boolean isNew(EarlierDose dose, @Nullable Known known) {
        return known == null || dose.version() > known.originVersion();
    }

    private DoseVersion version(
            EarlierDose sent, @Nullable Known known, KnownDossier dossier, @Nullable Lot lot, UUID batch) {
        var typed = kinds.contains(sent.vaccine()) ? sent.vaccine() : OTHER;
        var kind = lot == null ? typed : lot.product().kind();
        var number = Lot.number(sent.lot());
        var detail = new DoseDetail(
                null,
                null,
                null,
                null,
                null,
                kind.equals(sent.vaccine()) ? null : sent.vaccine(),
                number.length() > LONGEST ? sent.lot() : null);
        return new DoseVersion(
                new Dose(
                        known == null
                                ? new DoseId(TimeOrderedIds.next())
                                : known.stored().id(),
                        known == null ? 1 : known.stored().version() + 1,
                        dossier.person(),
                        sent.lapsed() ? Outcome.IN_ERROR : Outcome.GIVEN,
                        kind,
                        sent.givenOn(),
                        null,
                        lot == null ? null : lot.product().code(),
                        number.length() > LONGEST ? number.substring(0, LONGEST) : number,
                        null,
                        null,
                        null,
                        sent.municipality(),
                        sent.programme(),
                        sent.setting(),
                        clock.instant(),
                        SENDER,
                        detail),
                new DoseVersion.Origin(sent.key(), sent.version()),
                batch);
    }

    private static List<DoseQuestions.Raised> questionsAbout(Dose dose, KnownDossier dossier) {
        var raised = new ArrayList<DoseQuestions.Raised>();
        if (dossier.birthDateDiffers()) {
            raised.add(new DoseQuestions.Raised(dose.person(), dose.id(), DoseQuestions.Reason.BIRTH_DATE));
        }
        if (dose.product() != null && dose.detail().typedVaccine() != null) {
            raised.add(new DoseQuestions.Raised(dose.person(), dose.id(), DoseQuestions.Reason.OTHER_KIND));
        }
        return raised;
    }

    /**
     * What is there of these doses by their number: the newest version of the person who has it now. The numbers are a table of their own and the
     * order and index are named: most doses have no such number, and the optimiser then reads all of them.
     */
    private Map<String, Known> known(List<EarlierDose> sent) {
        var known = new HashMap<String, Known>();
        jdbc.query(
                """
                SELECT o.origin_key, o.origin_version, o.person_id, o.id, MAX(d.version) AS version
                FROM JSON_TABLE(:keys, '$[*]' COLUMNS (origin_key VARCHAR(200) COLLATE utf8mb4_nopad_bin PATH '$')) sent
                STRAIGHT_JOIN immunisation_dose o FORCE INDEX (immunisation_dose_origin) ON o.origin_key = sent.origin_key
                STRAIGHT_JOIN immunisation_dose d FORCE INDEX (PRIMARY) ON d.person_id = o.person_id AND d.id = o.id
                GROUP BY o.origin_key, o.origin_version, o.person_id, o.id""",
                new MapSqlParameterSource(
                        "keys",
                        json.writeValueAsString(
                                sent.stream().map(EarlierDose::key).collect(Collectors.toSet()))),
                row -> {
                    var found = new Known(
                            new DoseTable.Stored(
                                    new PersonId(UUID.fromString(row.getString("person_id"))),
                                    new DoseId(UUID.fromString(row.getString("id"))),
                                    row.getInt("version")),
                            row.getLong("origin_version"));
                    known.merge(
                            row.getString("origin_key"),
                            found,
                            (one, other) -> one.originVersion() > other.originVersion() ? one : other);
                });
        return known;
    }

    /** A dose that came before, in the version that was sent last. */
    private record Known(DoseTable.Stored stored, long originVersion) {}
}
