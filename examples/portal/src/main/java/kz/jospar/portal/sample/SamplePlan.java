package kz.jospar.portal.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.jospar.core.plan.Plan;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.work.EventKind;
import kz.jospar.portal.work.EventRights;
import kz.jospar.portal.work.Obligations;
import kz.jospar.portal.work.Recording;
import kz.jospar.portal.work.Tracked;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan of Karaganda region for 2025 and 2026, and invented events of its first months. */
@Component
@Profile("sample")
@Order(1)
class SamplePlan implements SampleData {
    private final PlanKeeping keeping;
    private final Obligations obligations;
    private final Recording recording;
    private final JsonDocuments documents;
    private final Json json;

    SamplePlan(PlanKeeping keeping, Obligations obligations, Recording recording, JsonDocuments documents, Json json) {
        this.keeping = keeping;
        this.obligations = obligations;
        this.recording = recording;
        this.documents = documents;
        this.json = json;
    }

    @Override
    public void load(Account keeper) throws IOException {
        try (InputStream in = SampleData.open("karaganda-plan.json")) {
            Plan plan = documents.readPlan(in);
            keeping.save(plan, keeper.name());
        }
        for (ExecutionEvent event : events()) {
            String id = event.obligation();
            Tracked seen = obligations.find(id, Scope.ALL).orElseThrow(() -> new NotFoundException(id));
            boolean keepers = EventRights.kinds(keeper.role()).contains(EventKind.of(event));
            recording.record(event, seen.version(), keepers ? keeper : SampleAccounts.HEAD);
        }
    }

    /** One event a line. */
    private List<ExecutionEvent> events() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(SampleData.open("karaganda-events.jsonl"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> json.read(line, ExecutionEvent.class))
                    .toList();
        }
    }
}
