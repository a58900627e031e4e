package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.protocol.guard.Guard;

/**
 * What is added to signed minutes or put right in them: kk хаттамаға қосымша, ru дополнение к протоколу.
 *
 * @param minutes the id of the minutes
 * @param number its number among those to the same minutes, from 1
 * @param day the day it was signed
 * @param text what is added or put right
 * @param signers the seats that signed it; empty before
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Addendum(
        String minutes, @JsonProperty(required = true) int number, LocalDate day, String text, List<String> signers) {
    public Addendum {
        Guard.text("minutes", minutes);
        Guard.present("day", day);
        Guard.text("text", text);
        signers = Guard.copy(signers);
    }
}
