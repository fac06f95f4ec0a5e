/** The settings page of the organisation and its logo. */
@NullMarked
package coop.siembra.people.ui;

import org.jspecify.annotations.NullMarked;
