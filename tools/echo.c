/* The least that a program in a terminal can do: it says that it is there and echoes its input. */
#include <termios.h>
#include <unistd.h>

int main(void) {
    struct termios raw;
    char bytes[4096];
    ssize_t n;
    tcgetattr(0, &raw);
    cfmakeraw(&raw);
    tcsetattr(0, TCSANOW, &raw);
    (void)!write(1, "ready", 5);
    while ((n = read(0, bytes, sizeof bytes)) > 0) (void)!write(1, bytes, n);
    return 0;
}
