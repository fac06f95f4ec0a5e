package coop.siembra.assessment.sitting;

import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Form.Section;
import java.util.List;

/**
 * Items shown together.
 *
 * @param number from 0
 * @param opens whether it is its section's first page, on which the instruction and the item to try out stand
 * @param items at least one
 */
public record Page(int number, Section section, boolean opens, List<Placed> items) {}
