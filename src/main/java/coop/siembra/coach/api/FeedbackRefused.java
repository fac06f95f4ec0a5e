package coop.siembra.coach.api;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be answered; its text has a key, since it is said in the caller's language. */
final class FeedbackRefused extends ErrorResponseException {
    @Serial
    private static final long serialVersionUID = 1;

    private FeedbackRefused(HttpStatus status, String key, @Nullable String field, Object... arguments) {
        super(status, body(status, field), null, key, arguments);
    }

    private static ProblemDetail body(HttpStatus status, @Nullable String field) {
        var body = ProblemDetail.forStatus(status);
        body.setProperty("field", field);
        return body;
    }

    static FeedbackRefused field(String field) {
        return new FeedbackRefused(
                HttpStatus.BAD_REQUEST, "coach.api." + field, field, FeedbackRequest.LONGEST_SCENARIO);
    }

    static FeedbackRefused noJson() {
        return new FeedbackRefused(HttpStatus.BAD_REQUEST, "coach.api.no-json", null);
    }

    static FeedbackRefused noObject() {
        return new FeedbackRefused(HttpStatus.BAD_REQUEST, "coach.api.no-object", null);
    }

    static FeedbackRefused tooLarge(int largest) {
        return new FeedbackRefused(HttpStatus.CONTENT_TOO_LARGE, "coach.api.too-large", null, largest / 1024);
    }
}
