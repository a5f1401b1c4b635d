package nl.wieg.sessions.rounds;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wieg.shared.WrongInput;

/**
 * A round as it stands. Each change is a method of this package that refuses what cannot be; all but closing refuse what is no draft.
 *
 * @param turnout what a planner expects where it differs from what is worked out
 */
public record Round(
        RoundId id,
        RoundState state,
        Aim aim,
        Scope scope,
        Means means,
        RoundRules rules,
        List<TurnoutSetting> turnout,
        RoundMoments moments) {

    public Round {
        turnout = List.copyOf(turnout);
    }

    /** @throws WrongInput for what cannot be */
    static Round draft(RoundId id, Aim aim, Scope scope, Instant at, String by) {
        return new Round(
                        id,
                        RoundState.DRAFT,
                        aim,
                        scope,
                        Means.NONE,
                        RoundRules.USUAL,
                        List.of(),
                        RoundMoments.made(at, by))
                .checked();
    }

    public String name() {
        return aim.name();
    }

    /** None when it comes in small sessions alone, whatever was filled in before. */
    public List<GroupDay> groupDays() {
        return aim.delivery().hasGroupDays() ? means.groupDays() : List.of();
    }

    public boolean isDraft() {
        return state == RoundState.DRAFT;
    }

    Round to(Aim other) {
        requireDraft();
        return new Round(id, state, other, scope, means, rules, turnout, moments).checked();
    }

    Round in(Scope other) {
        requireDraft();
        return new Round(id, state, aim, other, means, rules, turnout, moments).checked();
    }

    Round by(Set<UUID> locations, List<TeamChoice> teams) {
        return by(means.at(locations, teams));
    }

    Round with(GroupDay added) {
        return by(means.with(added));
    }

    Round without(UUID groupDay) {
        return by(means.without(groupDay));
    }

    Round keepingTo(RoundRules other) {
        requireDraft();
        return new Round(id, state, aim, scope, means, other, turnout, moments).checked();
    }

    /** @param workedOut for these the planner's say is taken back */
    Round expecting(Collection<TurnoutSetting> settings, Collection<TurnoutKey> workedOut) {
        requireDraft();
        var kept = turnout.stream()
                .filter(old -> !workedOut.contains(old.key()))
                .filter(old ->
                        settings.stream().noneMatch(setting -> setting.key().equals(old.key())));
        var all = Stream.concat(kept, settings.stream()).toList();
        return new Round(id, state, aim, scope, means, rules, all, moments).checked();
    }

    Round published(Instant at, String by) {
        requireDraft();
        return new Round(id, RoundState.PUBLISHED, aim, scope, means, rules, turnout, moments.published(at, by));
    }

    Round closed(Instant at) {
        if (state != RoundState.PUBLISHED) {
            throw new WrongInput("Alleen een ronde die gepubliceerd is kan worden afgesloten.");
        }
        return new Round(id, RoundState.CLOSED, aim, scope, means, rules, turnout, moments.closed(at));
    }

    private Round by(Means other) {
        requireDraft();
        return new Round(id, state, aim, scope, other, rules, turnout, moments).checked();
    }

    private Round checked() {
        aim.check();
        scope.check();
        means.check();
        rules.check();
        turnout.forEach(TurnoutSetting::check);
        if (means.groupDays().stream().anyMatch(group -> !scope.includes(group.day()))) {
            throw new WrongInput("day", "Een groepsdag valt buiten de dagen van de ronde.");
        }
        return this;
    }

    private void requireDraft() {
        if (!isDraft()) {
            throw new WrongInput("Deze ronde is gepubliceerd. Zij verandert niet meer.");
        }
    }
}
