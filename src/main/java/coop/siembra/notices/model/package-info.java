/** The rules of letters that need nothing but Java. */
@NullMarked
package coop.siembra.notices.model;

import org.jspecify.annotations.NullMarked;
