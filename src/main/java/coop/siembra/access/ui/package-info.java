/** Pages of access: signing in, setting up, one's own profile, people and their accounts, units and deputies. */
@NullMarked
package coop.siembra.access.ui;

import org.jspecify.annotations.NullMarked;
