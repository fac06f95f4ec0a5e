/** Signing in over HTTP: the filter chain, throttling, remembered sign-ins, headers. Knows accounts only by what they sign in as. */
@NullMarked
package coop.siembra.access.web;

import org.jspecify.annotations.NullMarked;
