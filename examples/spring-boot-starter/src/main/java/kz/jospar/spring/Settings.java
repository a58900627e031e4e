package kz.jospar.spring;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Policies;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.Resource;

/** What properties mean; a wrong one is named together with its value and what may stand there. */
final class Settings {
    private Settings() {}

    static WorkCalendar calendar(JosparProperties.Calendar calendar) {
        WorkCalendar days = calendar.location() == null ? WorkCalendar.kazakhstan() : read(calendar.location());
        return calendar.asKnownOn() == null ? days : days.asKnownOn(calendar.asKnownOn());
    }

    private static WorkCalendar read(Resource location) {
        String name = location.getFilename() == null ? location.getDescription() : location.getFilename();
        try (Reader text = new InputStreamReader(location.getInputStream(), StandardCharsets.UTF_8)) {
            return WorkCalendar.parse(name, text);
        } catch (IOException e) {
            InvalidConfigurationPropertyValueException wrong = new InvalidConfigurationPropertyValueException(
                    "jospar.calendar.location",
                    location.getDescription(),
                    "No calendar could be read there: " + e.getMessage());
            wrong.initCause(e);
            throw wrong;
        }
    }

    static Policies policies(Map<String, String> named) {
        List<Choice> choices = new ArrayList<>();
        named.forEach((policy, value) -> choices.add(choice(policy, value)));
        return Policies.of(choices);
    }

    /** Environment variables know no capitals and no hyphens: RANGEMONTHS is rangeMonths. */
    private static Choice choice(String policy, String value) {
        return Arrays.stream(Choice.values())
                .filter(choice -> plain(choice.policy()).equals(plain(policy))
                        && plain(choice.value()).equals(plain(value)))
                .findFirst()
                .orElseThrow(() -> new InvalidConfigurationPropertyValueException(
                        "jospar.policies." + policy,
                        value,
                        "There is no such choice. Known: "
                                + Arrays.stream(Choice.values())
                                        .map(Choice::toString)
                                        .collect(Collectors.joining(", "))));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "");
    }
}
