/** What those who lead somebody saw, said and planned, gathered on one page for that person. */
@NullMarked
package coop.siembra.readiness.record;

import org.jspecify.annotations.NullMarked;
