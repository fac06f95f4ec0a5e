package coop.siembra.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer to somebody who asked for a file: saved under its name, and kept by no cache, since what is in it is for them. */
public final class FileAnswer {
    /** A table of text, in UTF-8. */
    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private FileAnswer() {}

    /** A table of text, as UTF-8. */
    public static ResponseEntity<byte[]> csv(String name, String text) {
        return of(name, CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A paper to print. */
    public static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return of(name, MediaType.APPLICATION_PDF, bytes);
    }

    /** Anything else. */
    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
