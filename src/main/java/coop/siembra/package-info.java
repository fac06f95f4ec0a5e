/** Siembra: staff training, empathy practice and hiring assessment; one package a module. */
@NullMarked
package coop.siembra;

import org.jspecify.annotations.NullMarked;
