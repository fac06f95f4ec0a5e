/** Openings, applications and decisions as records, what may be done with them and who may see what; pure rules. */
@NullMarked
package coop.siembra.hiring.model;

import org.jspecify.annotations.NullMarked;
