package coop.siembra.path;

import coop.siembra.path.model.Wish.By;
import coop.siembra.path.model.Wish.Choice;
import java.time.LocalDate;

/**
 * What somebody decided about a course, as it may be read by the person and those who lead them.
 *
 * @param name whose; empty when nobody of that name is there any more
 * @param reason may be empty
 * @param holds false when a later word counts
 */
public record Said(By by, String name, Choice choice, LocalDate on, String reason, boolean holds) {}
