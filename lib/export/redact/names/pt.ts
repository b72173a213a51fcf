import type { PersonWords } from './pack';

export default {
  code: 'pt',
  script: 'cased',
  cues: 'falar com|fale com|falem com|ligar para|ligue para|ligar à|ligar ao|ligue à|ligue ao|liga para|perguntar por|pergunte por|pergunte pela|pergunte pelo|perguntar pela|perguntar pelo|procure|chame|chamar|contactar|contacte|contatar|contate|contato|contacto|tratar com|tratar|zap|whatsapp|whats|tel|telefone|responsável|pessoa de contacto|me chamo|meu nome é|chamo-me|atenciosamente|escreva para|enviar para|mandar mensagem para|mande mensagem para|nome|recrutador|recrutadora|aos cuidados de',
  between:
    'a|o|é|com|para|nosso|nossa|pela|pelo|da|do|encarregada|encarregado|patroa|patrão|responsável|agente|recrutadora|recrutador|de',
  titles:
    'sr|sra|srª|senhor|senhora|menina|dona|d|dr|dra|doutor|doutora|seu|dª|eng|engº|tia|tio|irmã|irmão|pastor|prof|família',
  names:
    'joão|antónio|antônio|josé|francisco|manuel|paulo|pedro|luís|carlos|rui|tiago|nuno|ricardo|miguel|fernando|jorge|bruno|hugo|marcos|lucas|mateus|rafael|gustavo|thiago|felipe|eduardo|ana|maria|joana|catarina|inês|marta|sofia|beatriz|mariana|rita|cláudia|sónia|sônia|patrícia|fernanda|juliana|camila|letícia|aline|vanessa|adriana|márcia|luciana|rosângela|francisca|conceição|fátima|teresa|luísa',
  not: 'agora|já|hoje|amanhã|agência|anúncio|casa|campo|contrato|cozinha|cozinheira|cozinheiro|dia|dias|directamente|diretamente|ela|ele|eles|em|email|empregada|empregado|emprego|empresa|entrevista|esta|este|europa|fixo|hora|horas|hotel|imediato|interessadas|interessados|limpeza|mensagem|motorista|nós|nos|connosco|conosco|número|obra|oferta|ou|para|por|portugal|brasil|recursos|humanos|restaurante|salário|segunda|sem|só|telegram|telemóvel|celular|trabalho|um|uma|urgente|vaga|vagas|você|whatsapp|zap|e|tel|mais|informações|escritório|loja|fábrica|turno|noite|moças|moça|rapaz|rapazes|candidatos|candidatas|o|a|os|as|no|na|da|do|de|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|terça|quarta|quinta|sexta|sábado|domingo',
} satisfies PersonWords;
