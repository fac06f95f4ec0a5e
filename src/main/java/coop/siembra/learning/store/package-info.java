/** Enrolments and assignments in MongoDB. */
@NullMarked
package coop.siembra.learning.store;

import org.jspecify.annotations.NullMarked;
