/** How openings, applicants, replies and ratings are kept; nobody outside the module sees these. */
@NullMarked
package coop.siembra.hiring.store;

import org.jspecify.annotations.NullMarked;
