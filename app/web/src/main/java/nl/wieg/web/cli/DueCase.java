package nl.wieg.web.cli;

import nl.wieg.immunisation.schedule.Question;

/** A question with the name that its asker gave it. */
record DueCase(String id, Question question) {}
