/** Invented cooperatives with months of activity, made through the services of real use: one to look at, and any size to measure with. */
@NullMarked
@NamedInterface("demo")
package coop.siembra.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
