/** The way between the pages of one opening. */
@org.jspecify.annotations.NullMarked
package coop.siembra.hiring.ui.opening;
