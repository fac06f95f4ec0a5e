/** Makes the library part of the running application: where content comes from, reloading on save. */
@NullMarked
package coop.siembra.content.setup;

import org.jspecify.annotations.NullMarked;
