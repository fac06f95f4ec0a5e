/** The figures behind the three questions, from counts and moments; pure. */
@NullMarked
package coop.siembra.executive.model;

import org.jspecify.annotations.NullMarked;
