package coop.siembra.durability;

import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.PersonId;

/**
 * Something a client was told is saved.
 *
 * @param what given, said or wrote
 * @param attempt from 0; 0 for what was written
 * @param part item, turn or prompt
 * @param value response, choice or a number that grows with every writing
 */
record Deed(String person, String activity, String what, int attempt, String part, String value) {

    static Deed given(PersonId person, ActivityId activity, int attempt, String item, Iterable<String> response) {
        return new Deed(person.value(), activity.value(), "given", attempt, item, String.join(",", response));
    }

    static Deed said(PersonId person, ActivityId activity, int attempt, int turn, String choice) {
        return new Deed(person.value(), activity.value(), "said", attempt, Integer.toString(turn), choice);
    }

    static Deed wrote(PersonId person, ActivityId activity, String prompt, long number) {
        return new Deed(person.value(), activity.value(), "wrote", 0, prompt, Long.toString(number));
    }

    String line() {
        return String.join("|", person, activity, what, Integer.toString(attempt), part, value);
    }

    static Deed of(String line) {
        var parts = line.split("\\|", -1);
        return new Deed(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]), parts[4], parts[5]);
    }
}
