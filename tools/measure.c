/* Starts a program in a pseudo-terminal of 80 by 24 and measures it from outside: start to the
 * first picture, key to repaint, peak memory. This launcher is small, because a large launcher's
 * memory would show in the figure.
 *
 *   measure RUNS KEYS WORD FIRST PROGRAM [ARGUMENTS...]
 *
 * WORD is what the first picture ends with; FIRST is typed then (it may be empty). After that KEYS
 * keys are sent, Down and Up in turn, and each is timed to the first bytes that come back.
 * Prints: start (median, ms), key (median and 99th of a hundred, ms), memory (MiB). */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

/* Waits up to `ms` for bytes; 0 where none come. */
static int wait_for(int fd, int ms) {
    struct pollfd p = {.fd = fd, .events = POLLIN};
    return poll(&p, 1, ms) > 0 && (p.revents & POLLIN);
}

int main(int argc, char **argv) {
    if (argc < 6) {
        fprintf(stderr, "usage: measure RUNS KEYS WORD FIRST PROGRAM [ARGUMENTS...]\n");
        return 2;
    }
    int runs = atoi(argv[1]), keys = atoi(argv[2]), n = 0;
    const char *word = argv[3];
    double *start = calloc(runs, sizeof *start), *key = calloc((size_t)runs * keys + 1, sizeof *key);
    long memory = 0;
    static char seen[1 << 20], more[1 << 16];
    for (int run = 0; run < runs; run++) {
        int fd;
        struct winsize size = {.ws_row = 24, .ws_col = 80};
        double begun = now();
        pid_t pid = forkpty(&fd, NULL, NULL, &size);
        if (pid == 0) {
            execvp(argv[5], argv + 5);
            _exit(127);
        }
        size_t have = 0;
        double drawn = 0;
        while (!drawn) {
            if (!wait_for(fd, 5000)) {
                fprintf(stderr, "%s: no picture with `%s`\n", argv[5], word);
                return 1;
            }
            ssize_t got = read(fd, seen + have, sizeof seen - have - 1);
            if (got <= 0) return 1;
            have += got;
            if (memmem(seen, have, word, strlen(word))) drawn = now();
        }
        start[run] = drawn - begun;
        while (wait_for(fd, 50)) (void)!read(fd, more, sizeof more);
        (void)!write(fd, argv[4], strlen(argv[4]));
        while (wait_for(fd, 50)) (void)!read(fd, more, sizeof more);
        for (int i = 0; i < keys; i++) {
            double sent = now();
            (void)!write(fd, i % 2 ? "\033[A" : "\033[B", 3);
            if (!wait_for(fd, 2000)) {
                fprintf(stderr, "%s: a key without an answer\n", argv[5]);
                return 1;
            }
            key[n++] = now() - sent;
            /* Whatever else belongs to this picture. */
            while (wait_for(fd, 3)) (void)!read(fd, more, sizeof more);
        }
        kill(pid, SIGKILL);
        int status;
        struct rusage usage;
        wait4(pid, &status, 0, &usage);
        if (usage.ru_maxrss > memory) memory = usage.ru_maxrss;
        close(fd);
    }
    qsort(start, runs, sizeof *start, by_size);
    qsort(key, n, sizeof *key, by_size);
    printf("%.2f %.3f %.3f %.1f\n", start[runs / 2], n ? key[n / 2] : 0, n ? key[(n * 99) / 100] : 0, memory / 1024.0);
    return 0;
}
