/** The rules of people and organisation that need nothing but Java. */
@NullMarked
package coop.siembra.people.model;

import org.jspecify.annotations.NullMarked;
