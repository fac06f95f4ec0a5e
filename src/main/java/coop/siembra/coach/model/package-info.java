/** How a reply is read and scored: words, clauses, features and linear models over them. Pure; knows no framework. */
@NullMarked
@NamedInterface("model")
package coop.siembra.coach.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
