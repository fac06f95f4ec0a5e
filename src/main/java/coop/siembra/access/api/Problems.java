package coop.siembra.access.api;

import coop.siembra.kernel.Language;
import coop.siembra.kernel.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals of the interface, in the first language of the caller that Siembra speaks. */
@Component
class Problems {
    private static final String TITLE = "access.api.title.";
    private static final String DETAIL = "access.api.detail.";
    private static final int FAILURE = 500;

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /**
     * What is wrong.
     *
     * @param key of the text that says so; null for what is said of the status
     * @param field of the request
     */
    record Wrong(int status, @Nullable String key, @Nullable String field, Object... arguments) {
        static Wrong of(int status) {
            return new Wrong(status, null, null);
        }
    }

    void write(Wrong wrong, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = language(request);
        var bundle = Texts.in(language);
        int known = bundle.containsKey(DETAIL + wrong.status()) ? wrong.status() : FAILURE;
        var key = wrong.key() != null && bundle.containsKey(wrong.key()) ? wrong.key() : DETAIL + known;
        var detail = new MessageFormat(bundle.getString(key), language.locale()).format(wrong.arguments());
        response.resetBuffer();
        response.setStatus(wrong.status());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write(json.writeValueAsBytes(new Problem(
                        "about:blank", bundle.getString(TITLE + known), wrong.status(), detail, wrong.field())));
    }

    private static Language language(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null) {
            return Language.EN;
        }
        try {
            return LanguageRange.parse(accepted).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(locale -> Language.of(locale).code().equals(locale.getLanguage()))
                    .findFirst()
                    .map(Language::of)
                    .orElse(Language.EN);
        } catch (IllegalArgumentException noLanguages) {
            return Language.EN;
        }
    }
}
