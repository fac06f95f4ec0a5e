package coop.siembra.coach.model;

import coop.siembra.coach.Span;

/**
 * A part of a sentence that can stand as evidence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param asks whether its sentence ends with a question mark
 */
record Clause(int from, int to, Span span, boolean asks) {}
