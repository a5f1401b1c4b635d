package nl.wieg.sessions.plan;

/** The rules that give way where not all can hold together: the last one first. */
enum GivingWay {
    FEWEST_OF_PINNED,
    HOLIDAY_SHARE,
    CHOICES
}
