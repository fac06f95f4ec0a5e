package coop.siembra.notices;

import java.util.List;

/**
 * A page of the outbox.
 *
 * @param total letters on all pages
 */
public record LetterPage(List<LetterLine> lines, long total) {}
