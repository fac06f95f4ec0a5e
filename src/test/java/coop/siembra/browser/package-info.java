/** The packaged pages in a real browser: journeys of people, accessibility of every page, and the pictures for the documentation. */
@NullMarked
package coop.siembra.browser;

import org.jspecify.annotations.NullMarked;
