package kz.jospar.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.jospar.portal.staff.Holding;
import kz.jospar.portal.web.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A signed addendum to signed minutes.
 *
 * @param text what is added or put right
 * @param day the day it was signed, yyyy-MM-dd: not to come, not before what it adds to; where it is left out, that of its
 *     entry
 * @param signers the seats that signed it
 */
@Schema(requiredProperties = {"text", "signers"})
public record NewAddendum(
        @Nullable String text,
        @Nullable String day,
        @Nullable List<@Nullable String> signers) {
    /** Returns the text that has to be there. */
    String words() {
        if (text == null || text.isBlank()) {
            throw new ApiException("/text", HttpStatus.UNPROCESSABLE_CONTENT, "missing-field", "text");
        }
        if (text.length() > Holding.LONGEST_ADDENDUM) {
            throw new ApiException(
                    "/text",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "too-long",
                    "text",
                    Integer.toString(Holding.LONGEST_ADDENDUM));
        }
        return text.strip();
    }

    /** Returns the day, if one was sent. */
    @Nullable
    LocalDate signedOn() {
        if (day == null) {
            return null;
        }
        return Days.read(day)
                .orElseThrow(() -> new ApiException(
                        "/day", HttpStatus.UNPROCESSABLE_CONTENT, "unknown-value", day, "day", "yyyy-MM-dd"));
    }

    /** Returns the seats. */
    List<String> seats() {
        return signers == null
                ? List.of()
                : signers.stream().filter(Objects::nonNull).distinct().toList();
    }
}
