package coop.siembra.learning.ui;

import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.learning.course.Course;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the pictures of courses; a version's pictures never change, so browsers keep them. */
@RestController
class CourseFiles {
    private static final String PICTURES = "pictures/";

    private final ContentLibrary library;

    CourseFiles(ContentLibrary library) {
        this.library = library;
    }

    @GetMapping("/content/courses/{course}/{version}/pictures/{name:[A-Za-z0-9._-]+}")
    ResponseEntity<byte[]> picture(
            @PathVariable String course, @PathVariable String version, @PathVariable String name) {
        if (!ContentVersion.isValid(version)) {
            return ResponseEntity.notFound().build();
        }
        return library.bytes(Course.class, course, new ContentVersion(version), PICTURES + name)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(
                                name.endsWith(".svg")
                                        ? new MediaType("image", "svg+xml")
                                        : new MediaType("image", "webp"))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable())
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
