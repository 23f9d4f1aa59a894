//! Runs long commands: prints a line every ten seconds, and the output only if they fail.
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, sleep, spawn};
use std::time::{Duration, Instant};

/// Runs `command` to its end.
pub fn run(label: &str, command: &mut Command) -> Result<()> {
    run_within(label, command, None)
}

/// Runs `command`, and kills it if it takes longer than `limit`.
pub fn run_within(label: &str, command: &mut Command, limit: Option<Duration>) -> Result<()> {
    println!("setup:   {label} …");
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {}", command.get_program().display()))?;
    let lines = Arc::new(Mutex::new(Vec::new()));
    let readers = [collect(child.stdout.take(), &lines), collect(child.stderr.take(), &lines)];
    let mut next = Duration::from_secs(10);
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if limit.is_some_and(|limit| start.elapsed() > limit) {
            child.kill()?;
            child.wait()?;
            bail!("{label}: stopped after {} s", start.elapsed().as_secs());
        }
        if start.elapsed() > next {
            let last = lines.lock().unwrap().last().cloned().unwrap_or_default();
            let colon = if last.is_empty() { "" } else { ": " };
            println!("setup:   {label}, {} s{colon}{last}", next.as_secs());
            next += Duration::from_secs(10);
        }
        sleep(Duration::from_millis(50));
    };
    for reader in readers {
        reader.join().ok();
    }
    if !status.success() {
        let lines = lines.lock().unwrap();
        let tail = &lines[lines.len().saturating_sub(60)..];
        bail!("{label} failed ({status}):\n{}", tail.join("\n"));
    }
    Ok(())
}

fn collect(pipe: Option<impl Read + Send + 'static>, lines: &Arc<Mutex<Vec<String>>>) -> JoinHandle<()> {
    let lines = Arc::clone(lines);
    spawn(move || {
        let Some(pipe) = pipe else { return };
        for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).trim().to_owned();
            if !line.is_empty() {
                lines.lock().unwrap().push(line);
            }
        }
    })
}
