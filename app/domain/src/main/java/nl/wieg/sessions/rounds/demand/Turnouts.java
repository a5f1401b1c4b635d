package nl.wieg.sessions.rounds.demand;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wieg.immunisation.unprotected.EarlierTurnout;
import nl.wieg.sessions.rounds.TurnoutKey;
import nl.wieg.sessions.rounds.TurnoutSetting;

/**
 * What turnout to expect: the share of those who, as old as this birth year is now, still needed it in one of the two years before and got it in
 * that year. Of a birth year that was offered it earlier in the year of the round this is too much: those who are left come less, and the planner
 * says how much. A municipality with few of them is drawn towards the region, as if {@value #PRIOR} children of the region lived there too.
 */
final class Turnouts {

    /** Fewer than this say too little, even of the region. */
    static final int ENOUGH = 100;

    static final int PRIOR = 50;

    private final List<EarlierTurnout> earlier;
    private final Collection<TurnoutDefault> defaults;
    private final Collection<TurnoutSetting> settings;

    /** @param earlier each under the birth year that is now as old as it was */
    Turnouts(List<EarlierTurnout> earlier, Collection<TurnoutDefault> defaults, Collection<TurnoutSetting> settings) {
        this.earlier = List.copyOf(earlier);
        this.defaults = List.copyOf(defaults);
        this.settings = List.copyOf(settings);
    }

    Turnout of(TurnoutKey key, boolean catchUp) {
        var workedOut = workedOut(key, catchUp);
        return settings.stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .map(workedOut::as)
                .orElse(workedOut);
    }

    private Turnout workedOut(TurnoutKey key, boolean catchUp) {
        var region = earlier.stream()
                .filter(one -> one.kind().equals(key.kind()) && one.birthYear() == key.birthYear())
                .toList();
        var open = region.stream().mapToInt(EarlierTurnout::open).sum();
        var came = region.stream().mapToInt(EarlierTurnout::came).sum();
        if (open < ENOUGH) {
            var usual = usual(key.kind(), catchUp);
            return new Turnout(usual.share(), usual.share(), 0, 0, usual.source(), null);
        }
        var home = region.stream()
                .filter(one -> one.municipality().equals(key.municipality()))
                .toList();
        var openAtHome = home.stream().mapToInt(EarlierTurnout::open).sum();
        var cameAtHome = home.stream().mapToInt(EarlierTurnout::came).sum();
        var share = (cameAtHome + PRIOR * ((double) came / open)) / (openAtHome + PRIOR);
        return new Turnout(share, share, open, came, "", null);
    }

    private TurnoutDefault usual(String kind, boolean catchUp) {
        return find(kind, catchUp)
                .or(() -> find("", catchUp))
                .orElseThrow(() -> new IllegalStateException("No turnout by default, catch-up " + catchUp));
    }

    private Optional<TurnoutDefault> find(String kind, boolean catchUp) {
        return defaults.stream()
                .filter(usual -> usual.kind().equals(kind) && usual.catchUp() == catchUp)
                .findFirst();
    }
}
