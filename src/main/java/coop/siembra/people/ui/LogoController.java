package coop.siembra.people.ui;

import coop.siembra.people.Logo;
import coop.siembra.people.Organisation;
import coop.siembra.people.OrganisationSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organisation's logo, for everybody; until there is one, a seedling in its colour. */
@RestController
class LogoController {
    private static final String SEEDLING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="12" fill="%s"/>\
            <path d="M20 32V19" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/>\
            <path d="M20 20c0-6 4-9.500 10.500-10 .2 6.500-3.800 10-10.500 10zM20 25c0-4.700-3-7.700-9-8.200 0 5.400 3.200 8.200 9 8.200z" fill="#fff"/></svg>""";
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Organisation organisation;

    LogoController(Organisation organisation) {
        this.organisation = organisation;
    }

    @GetMapping("/organisation/logo")
    ResponseEntity<byte[]> logo() {
        var settings = organisation.settings();
        var logo = settings.logo();
        var type = logo == null ? Logo.Format.SVG : logo.format();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .eTag("\"" + settings.version() + "\"")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(logo == null ? drawn(settings) : logo.bytes());
    }

    private static byte[] drawn(OrganisationSettings settings) {
        return SEEDLING.formatted(settings.accent().hex()).getBytes(StandardCharsets.UTF_8);
    }
}
