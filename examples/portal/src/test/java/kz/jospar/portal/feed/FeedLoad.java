package kz.jospar.portal.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Plan;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.PortalApplication;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Accounts;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.schedule.http.FeedKey;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures what the packaged portal serves on this machine, beside the clients that ask it: requests per second and the
 * time of one, from the first octet sent to the last one read.
 *
 * <p>Arguments: the jar, the sample plan, the seconds of one run, the number of connections.
 */
public final class FeedLoad {
    private static final int PORT = 18_080;
    private static final int RUNS = 3;

    private FeedLoad() {}

    /** Measures. */
    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("feed-load");
        String path = prepare(home, Path.of(args[1]));
        Process portal = new ProcessBuilder(
                        "java", "-Xmx512m", "-jar", args[0], "--server.port=" + PORT, "--jospar.portal.home=" + home)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("portal.log").toFile())
                .start();
        try {
            await();
            int seconds = Integer.parseInt(args[2]);
            int connections = Integer.parseInt(args[3]);
            String tag = new Client(path, "").tag();
            String gzipTag = new Client(path, "Accept-Encoding: gzip\r\n").tag();
            run(path, "If-None-Match: " + tag + "\r\n", connections, seconds);
            for (int i = 0; i < RUNS; i++) {
                show("304", run(path, "If-None-Match: " + tag + "\r\n", connections, seconds));
                show(
                        "304 gzip",
                        run(path, "Accept-Encoding: gzip\r\nIf-None-Match: " + gzipTag + "\r\n", connections, seconds));
                show("200 plain", run(path, "", connections, seconds));
                show("200 gzip", run(path, "Accept-Encoding: gzip\r\n", connections, seconds));
            }
            heap(portal.pid());
        } finally {
            portal.destroy();
            portal.waitFor();
        }
    }

    /** Starts the portal once in this process to fill its database, and returns the path of a feed. */
    private static String prepare(Path home, Path plan) throws IOException {
        try (ConfigurableApplicationContext context = SpringApplication.run(
                        PortalApplication.class, "--server.port=0", "--jospar.portal.home=" + home);
                InputStream in = Files.newInputStream(plan)) {
            Account keeper = new Account("keeper", "Keeper", Role.WORKING_BODY, null);
            context.getBean(Accounts.class).add(keeper, "{noop}none");
            Plan read = context.getBean(JsonDocuments.class).readPlan(in);
            context.getBean(PlanKeeping.class).save(read, "keeper");
            return Feedings.path(context.getBean(Subscriptions.class)
                    .make(keeper, new FeedKey(read.id(), null, Language.KK), "load"));
        }
    }

    private static void await() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), PORT).close();
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the portal did not start");
    }

    private static long[] run(String path, String headers, int connections, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<List<Long>>> clients = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            clients.add(() -> {
                List<Long> times = new ArrayList<>();
                try (Client client = new Client(path, headers)) {
                    while (System.nanoTime() < end) {
                        long from = System.nanoTime();
                        client.ask();
                        times.add(System.nanoTime() - from);
                    }
                }
                return times;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : threads.invokeAll(clients)) {
                all.addAll(one.get());
            }
            long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
            return new long[] {sorted.length / seconds, sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.99)]
            };
        } finally {
            threads.shutdown();
        }
    }

    private static void show(String what, long[] measured) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-10s %6d/s  p50 %6.2f ms  p99 %6.2f ms",
                what,
                measured[0],
                measured[1] / 1e6,
                measured[2] / 1e6));
    }

    private static void heap(long pid) throws IOException, InterruptedException {
        for (String command : new String[] {"GC.heap_info", "GC.run", "GC.heap_info"}) {
            new ProcessBuilder("jcmd", Long.toString(pid), command)
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    /** One connection that is kept open. */
    private static final class Client implements AutoCloseable {
        private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), PORT);
        private final OutputStream out = socket.getOutputStream();
        private final InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        private final byte[] request;
        private final byte[] body = new byte[1 << 16];
        private final byte[] line = new byte[1 << 12];
        private String tag = "";

        Client(String path, String headers) throws IOException {
            socket.setTcpNoDelay(true);
            request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
        }

        String tag() throws IOException {
            ask();
            close();
            return tag;
        }

        /** Asks once and reads the answer to its end, which its length tells. */
        void ask() throws IOException {
            out.write(request);
            int status = Integer.parseInt(line().substring(9, 12));
            if (status != 200 && status != 304) {
                throw new IOException("answered " + status);
            }
            long length = 0;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.startsWith("Content-Length: ")) {
                    length = Long.parseLong(header.substring("Content-Length: ".length()));
                } else if (header.startsWith("ETag: ")) {
                    tag = header.substring("ETag: ".length());
                }
            }
            for (long left = status == 304 ? 0 : length; left > 0; ) {
                int read = in.read(body, 0, (int) Math.min(left, body.length));
                if (read < 0) {
                    throw new IOException("cut off");
                }
                left -= read;
            }
        }

        private String line() throws IOException {
            int size = 0;
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("closed");
                }
                line[size++] = (byte) c;
            }
            return new String(Arrays.copyOf(line, size - 1), StandardCharsets.ISO_8859_1);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
