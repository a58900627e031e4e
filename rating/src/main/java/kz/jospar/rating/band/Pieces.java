package kz.jospar.rating.band;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Cuts work into pieces, gives each to the next idle thread and waits for all of them. */
final class Pieces {
    private final AtomicInteger next = new AtomicInteger();
    private final int size;
    private final int grain;
    private final Piece work;
    private int failed = Integer.MAX_VALUE;
    private @Nullable Throwable failure;

    private Pieces(int size, int grain, Piece work) {
        this.size = size;
        this.grain = grain;
        this.work = work;
    }

    /** Work on {@code low..high-1} by one of the threads. */
    @FunctionalInterface
    interface Piece {
        void run(int thread, int low, int high);
    }

    /**
     * Runs {@code 0..size-1} in pieces of {@code grain}. Of several failures the one nearest to 0 is thrown on: all pieces
     * before it have been taken before it and are brought to their end.
     */
    static void run(int threads, int size, int grain, Piece work) {
        Pieces pieces = new Pieces(size, grain, work);
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads && (long) i * grain < size; i++) {
            int number = i;
            Thread thread = new Thread(() -> pieces.take(number), "rank-bands-" + i);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        pieces.take(0);
        boolean interrupted = false;
        for (Thread thread : others) {
            boolean waiting = true;
            while (waiting) {
                try {
                    thread.join();
                    waiting = false;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        pieces.end();
    }

    private void take(int thread) {
        for (int low = next.getAndAdd(grain); low >= 0 && low < size; low = next.getAndAdd(grain)) {
            try {
                work.run(thread, low, Math.min(size, low + grain));
            } catch (RuntimeException | Error e) {
                fail(low, e);
            }
        }
    }

    private synchronized void fail(int low, Throwable thrown) {
        if (low < failed) {
            failed = low;
            failure = thrown;
        }
        next.set(size);
    }

    private synchronized void end() {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
